import { expect, test } from 'vitest';
import { isOrganizer } from './organizers.ts';

test.each([
  'Организатор',
  'Соорганизаторы',
  'Со-организатор',
  'Главный организатор',
  'Organized by',
  'Co-organizers',
  'Veranstalter',
  'Organisateurs',
  'Organizado por',
  'Järjestäjä',
  'המארגנים',
  'आयोजक',
  '主辦單位',
])('“%s” holds the conference', (label) => {
  expect(isOrganizer({ label })).toBe(true);
});

test.each(['При участии и поддержке', 'Спонсор', 'Organization committee’s partner', 'Supported by'])(
  '“%s” does not',
  (label) => {
    expect(isOrganizer({ label })).toBe(false);
  },
);
