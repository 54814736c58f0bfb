/** What things are like, in English. */
import { groupsOf } from './groups.ts';

export const qualitiesEn = groupsOf(`
large, big
little, small
past, previous
future, upcoming, forthcoming
mandatory, compulsory, obligatory
urgent, immediate
regular, periodic, recurring
annual, every year, once a year
quarterly basis, every three months, every quarter, once a quarter
long-term, lasting
joint, mutual, collective effort
international, global, worldwide
foreign, overseas
domestic market, home market
cross-border, transnational
interregional, across regions
comprehensive, all-round
transparency, openness
cheap, inexpensive, affordable price
expensive, high-priced
dangerous, hazardous, unsafe
shortage, deficit, lack
`);
