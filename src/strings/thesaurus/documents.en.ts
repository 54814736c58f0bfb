/** What official papers are made of, in English: law, plans, figures. */
import { groupsOf } from './groups.ts';

export const documentsEn = groupsOf(`
KPI, key performance indicator, indicator, metric
MoU, memorandum of understanding, letter of intent
ToR, terms of reference
legislation, law, regulation
bylaw, statute
draft law, draft bill
amendment, legal change
legal, juridical
national constitution, basic law
agreement, contract, international treaty
annex, appendix
application, bid
request, appeal, petition
complaint, grievance
lawsuit, legal action, litigation
mediation, dispute settlement, arbitration
register, list
business directory, catalogue
glossary, terminology, dictionary
permit, licence, license
red tape, bureaucracy, administrative burden
certification, accreditation
label, quality mark
survey, questionnaire, poll
best practice, good practice
case study, practical example
roadmap, action plan
guideline, handbook, instruction manual
methodology, method, approach
goal, objective, target
vision, image of the future
result, outcome
effectiveness, efficiency
obstacle, barrier, constraint
problem, difficulty, challenge
risk, threat
deadline, time limit
stage, phase
obligation, commitment
statistics, figures
ranking, rating table, league table
passport, identity card, identity document
minutes of a meeting, transcript
invoice, billing document
`);
