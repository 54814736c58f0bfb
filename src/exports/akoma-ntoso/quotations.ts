/** RESOLUTION -> THE WORDS THAT NAME ITS ADDRESSEES AND TIMES, marked where they stand. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Resolution } from '../../model/resolution-types.ts';
import { Quotations } from './marks.ts';
import { namesOf } from './names.ts';
import { referenceId, roleId } from './reference-ids.ts';

/** `<role refersTo="#role-sent-to"><organization refersTo="#organization-minek">…`, and `<date date="2027-07-01">…`. */
export function markQuotations(statement: Element, resolution: Resolution): void {
  const names = namesOf(resolution);
  const eIds = (ids: string[]) => ids.flatMap((id) => names.get(id)?.eId ?? []);
  const quotations = new Quotations(statement);
  const { divisions, recommendations } = resolution;
  const holders = [
    ...Object.entries(divisions).map(([id, { addressees }]) => ({ ids: [id], addressees, due: null })),
    ...recommendations.map(({ id, within, addressees, due }) => ({
      ids: [id, ...within.map((holder) => holder.id).toReversed()],
      addressees,
      due,
    })),
  ];
  for (const { ids, addressees, due } of holders) {
    for (const { organization, manner, words } of addressees) {
      const [role, body] = [`#${roleId({ manner })}`, `#${referenceId('organization', organization)}`];
      quotations.mark(words, eIds(ids), `${role} ${body}`, (marked) =>
        x('role', { refersTo: role }, x('organization', { refersTo: body }, marked)),
      );
    }
    const { date } = due ?? {};
    if (due && date?.length === 10)
      quotations.mark(due.words, eIds(ids), date, (marked) => x('date', { date }, marked));
  }
}
