/** What stands at an address that has moved or was withdrawn. */
import type { GoneStrings } from '../gone.ts';

export const gone: GoneStrings = {
  moved: {
    title: 'Esta página ha cambiado de dirección',
    now: 'Su nueva dirección:',
  },
  withdrawn: {
    title: 'Esta página ha sido retirada',
    reason: 'Motivo:',
    date: 'Fecha de retirada:',
    search: 'Buscar en el sitio',
  },
  place: {
    moved: 'Lo que estaba aquí se encuentra ahora en',
    withdrawn: 'Lo que estaba aquí ha sido retirado:',
  },
};
