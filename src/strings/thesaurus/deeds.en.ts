/** What is done, in the English of officials and in that of others. */
import { groupsOf } from './groups.ts';

export const deedsEn = groupsOf(`
support, assistance, aid, help
cooperation, collaboration, partnership
coordination, alignment
implementation, carrying out
adoption, uptake
promotion, advertising
dissemination, spreading, distribution
improvement, enhancement, optimization
technical modernization, renewal, upgrade
reform, transformation
increase, growth, rise
reduction, decrease, cut
abolition, elimination
replacement, substitution
simplification of procedures, cutting red tape
establishment, creation, setting up
strengthen, reinforce
encourage, stimulate, motivate
approve, endorse
participation, involvement, engagement
exchange of experience, peer learning
monitoring, tracking, observation
audit, inspection
control, supervision, oversight
evaluation, assessment, appraisal
analysis, examination of data
comparison of results, benchmarking
advice, consulting, counselling
negotiation, talks
purchase, buy
repair, renovation, refurbishment
combat, fight against
protection, safeguarding
raise awareness, inform the public, awareness campaign
labelling, marking of goods
`);
