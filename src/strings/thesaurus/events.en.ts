/** Conferences and what belongs to them, in English. */
import { groupsOf } from './groups.ts';

export const eventsEn = groupsOf(`
session, meeting, sitting
congress, forum
summit, high-level meeting
round table, panel discussion
debate, discussion
public hearing, public consultation
brainstorming, idea generation
exhibition, trade show, trade fair, expo
exhibition stand, booth, pavilion
business mission, trade mission
business trip, work travel
accommodation, hotel, lodging
schedule, timetable, agenda
venue, meeting location
organizer, organizing committee, host
programme committee, scientific committee
speaker, presenter of a paper
session moderator, chairperson, chair of a session
participant, attendee, delegate
slides, slide deck, slide presentation
keynote, plenary, plenary lecture
conference proceedings, collected papers
conference poster, poster presentation
abstract of a paper, summary of a paper
study tour, excursion, sightseeing
networking event, business contacts, matchmaking
coffee break, refreshments
winner, laureate, prizewinner
contest, competition of projects
registration fee, participation fee
webinar, online seminar
hackathon, coding contest
`);
