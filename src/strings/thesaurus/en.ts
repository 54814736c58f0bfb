/** The same in English: resolutions, recommendations and official reports of conferences. */
import { groupsOf } from './groups.ts';

/** Without “conference” and “recommendation”, which every page here says, and without “IT”, which is a pronoun as well. */
export const en = groupsOf(`
R&D, research and development, RTD
SME, small and medium-sized enterprise, small and medium business, small business, MSME
KPI, key performance indicator, indicator, metric
NGO, non-governmental organization, non-profit organization, nonprofit
PPP, public-private partnership
ICT, information technology, information and communication technology
AI, artificial intelligence, machine learning
IP, intellectual property
GDP, gross domestic product
FDI, foreign direct investment
VAT, value added tax
HR, human resources, personnel
VET, vocational education, vocational training
HEI, higher education institution, university
TTO, technology transfer office
SEZ, special economic zone
SDG, sustainable development goal
UN, United Nations
EU, European Union
OECD, Organisation for Economic Co-operation and Development
WTO, World Trade Organization
UNIDO, United Nations Industrial Development Organization
EAEU, Eurasian Economic Union
IMF, International Monetary Fund
ECEI, European Cluster Excellence Initiative
ECCP, European Cluster Collaboration Platform
MoU, memorandum of understanding
ToR, terms of reference
GHG, greenhouse gas
company, firm, enterprise
entrepreneur, businessperson
start-up, startup, new venture
corporation, large company
state-owned enterprise, state corporation
industry, sector
manufacturing, production
factory, plant
supplier, vendor, contractor
customer, client, consumer
stakeholder, interested party
employee, worker, staff
manager, executive, director
scientist, researcher
student, learner
teacher, lecturer, instructor
mentor, tutor, coach
citizen, inhabitant
government, cabinet
authority, public body, government agency
ministry, department
municipality, local authority, local government
governor, head of region
region, province
city, town
committee, commission, working group
association, union, federation
science park, technology park, technopark
incubator, accelerator
funding, financing, money, grant, subsidy
cost, expense, expenditure
budget, appropriation
reimbursement, compensation, refund
tax relief, tax incentive, tax credit
loan, credit
guarantee, surety
venture capital, risk capital
rent, lease
price, tariff
fee, remuneration, reward
salary, wage, pay
procurement, purchasing, tender
competitiveness, competitive advantage
supply chain, logistics
equipment, machinery
website, site, web portal
database, data bank
software, computer program
digitalization, digitization, digital transformation
video, recording, footage
slides, presentation
speaker, presenter
moderator, chair
session, meeting, sitting
workshop, seminar, training session
round table, panel discussion
exhibition, fair, trade show
business mission, trade mission
business trip, travel
accommodation, hotel, lodging
schedule, timetable, agenda
venue, location
organizer, organizing committee, host
training, education, teaching
curriculum, training programme, course
retraining, upskilling, professional development
skill, competence
internship, traineeship, placement
pilot, trial, experiment
prototype, mock-up
foresight, forecast, prediction
monitoring, tracking, observation
audit, inspection
evaluation, assessment, appraisal
certification, accreditation
label, quality mark
survey, questionnaire, poll
best practice, good practice
roadmap, action plan
legislation, law, regulation
agreement, contract, treaty
application, bid
request, appeal, petition
register, list
obstacle, barrier, constraint
risk, threat
deadline, time limit
support, assistance, aid, help
cooperation, collaboration, partnership
coordination, alignment
implementation, execution
adoption, uptake
promotion, marketing, advertising
dissemination, spreading, distribution
improvement, enhancement, optimization
increase, growth, rise
reduction, decrease, cut
joint, collective
foreign, overseas
cross-border, transnational
`);
