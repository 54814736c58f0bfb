/** Who acts: companies, professions, and who is meant by the measures. */
import { groupsOf } from './groups.ts';

export const peopleEn = groupsOf(`
SME, small and medium-sized enterprise, small and medium business, small business, MSME
company, firm, enterprise
entrepreneur, businessperson, businessman, businesswoman
start-up, startup, new venture
corporation, large company
state-owned enterprise, state corporation
self-employed, freelancer, sole trader
supplier of goods, vendor, subcontractor
client, consumer, buyer, paying customer
stakeholder, interested party
private investor, business angel
employee, staff, hired worker
HR, human resources, personnel
senior manager, chief executive, company director
scientist, researcher
expert, consultant
software developer, programmer
lawyer, attorney
newspaper journalist, news reporter, press correspondent
civil servant, public official, bureaucrat
minister, head of ministry
mayor, head of city
head of region, regional governor
member of parliament, lawmaker
volunteer, voluntary helper, unpaid helper
citizen, inhabitant, resident
teenager, teen, adolescent, youth, young people
young people, youth, young adults
children, kids, child
baby, infant, newborn
schoolchildren, pupil, schoolkids
elderly, older people, senior citizen, seniors, old people, pensioner
retirement, pension
disability, disabled, special needs, handicapped
carer, caregiver
parents, mother, father
family, household
family doctor, general practitioner
orphan, children in care, foster care
single parent, lone parent
large family, family with many children
migrant, immigrant, refugee
refugee, asylum seeker, displaced person
indigenous people, native people, minority group
veteran, former soldier
tenant, renter
homeless, rough sleeper
unemployed, jobless, out of work
women, woman, female
`);
