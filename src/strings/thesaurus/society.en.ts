/** Social matters, family, culture and sport in English. */
import { groupsOf } from './groups.ts';

export const societyEn = groupsOf(`
hotline, helpline, crisis line
bullying, harassment, mobbing
domestic violence, family violence, domestic abuse
gender equality, equal opportunities, women's rights
discrimination, unequal treatment
social protection, social security, welfare
social worker, social services
poverty, low income, poor people
adoption of a child, guardianship, custody
marriage, wedding
divorce, separation of spouses
charity, philanthropy
volunteering, voluntary work
human rights, civil rights
civil society, general public
religion, religious faith, church
cultural heritage, monument, historic building
museum, gallery
museum exhibit, exhibit
library, archive
publishing house, book publishing
theatre, theater, drama
cinema, movie, film
concert, musical performance
folklore, folk art
festival, celebration
leisure, free time, spare time
sport, physical activity, physical exercise
gym, sports hall, fitness
stadium, arena
swimming pool, swimming
football, soccer
athlete, sportsman, sportswoman
coach, sports trainer
championship, tournament, sports competition
summer camp, children's camp
playground, play area
meals, lunch, breakfast, dinner
school meals, school lunch, canteen
corruption, bribery
crime, offence
prison, jail
terrorism, violent extremism
`);
