/** The same in English: resolutions, recommendations and official reports of conferences. */
import { groupsOf } from './groups.ts';

/** Without “conference” and “recommendation”, which every page here says, and without the pronouns “IT” and “WHO”. */
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
reimbursement, compensation, refund, co-financing
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
digitalization, digital transformation, informatization
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
co-financing, co-funding, matching funds, subsidy
funding, payment, pay
cost, payment
travel cost, transport cost, ticket, fare, flight
accommodation, per diem, daily allowance
fee, payment, salary
reward, award, bonus, prize
purchase, procurement, acquisition
discount, reduced rate, preferential rate, concession
profit, revenue, income
tax, levy, duty
insurance, coverage
investment, capital expenditure, capex
export, foreign trade
import substitution, local production
brand, trademark
large, big, major
past, previous
regular, periodic, recurring
international, global, worldwide
interregional, across regions
civil servant, public official, bureaucrat
minister, head of ministry
mayor, head of city
parliament, legislature, national assembly
member of parliament, lawmaker
board, governing body, management
council, advisory body, advisory board
expert, consultant
journalist, reporter, correspondent
media, mass media, broadcasting
social media, social network
internet, web, online
online, virtual, remote
website, internet, landing page
video, filming, camera, broadcast
information system, dashboard, software platform
data, information
statistics, figures
cybersecurity, information security, data protection
cloud, cloud computing
drone, unmanned aerial vehicle, UAV
smart city, intelligent city
open access, open science
laboratory, test centre, research centre
invention, patent
technology transfer, commercialization
scientific paper, journal article
trend, tendency
guideline, manual, handbook
methodology, method, approach
goal, objective, target
result, outcome, output
obligation, commitment
participation, involvement, engagement
participant, attendee, delegate
conference proceedings, collected papers
poster, poster presentation
keynote, plenary, plenary lecture
visit, study tour, excursion
networking, business contacts, matchmaking
exchange of experience, peer learning
establishment, creation, formation
control, supervision, oversight
expert review, peer review, expertise
advice, consulting, counselling
exhibition, trade fair, expo
health, healthcare, medicine
hospital, clinic
doctor, physician, medical practitioner
patient, sick person
disease, illness, disorder
medicinal product, pharmaceutical, drug
vaccination, immunization
screening, check-up, early detection
prevention, prophylaxis
cancer, oncology, tumour
mental health, psychiatry
NCD, noncommunicable disease, chronic disease
AMR, antimicrobial resistance, antibiotic resistance
UNESCO, United Nations Educational Scientific and Cultural Organization
disability, disabled, special needs
elderly, older people
young people, youth
gender equality, equal opportunities
migrant, refugee
environment, ecology, nature
climate change, global warming
emission, pollution
waste, garbage, rubbish
recycling, reuse, circular economy
renewable energy, solar energy, wind energy, green energy
energy efficiency, energy saving
agriculture, farming, agribusiness
farmer, grower
fishery, aquaculture
construction, building
railway, rail
electric vehicle, EV, electric car
cultural heritage, monument
museum, gallery
library, archive
kindergarten, preschool, early childhood education
university, college
degree, diploma
lifelong learning, continuing education, adult education
distance learning, e-learning, online course
court, judiciary
lawyer, attorney
corruption, bribery
bylaw, statute
draft law, bill
`);
