/** Research and inventions in English. */
import { groupsOf } from './groups.ts';

export const scienceEn = groupsOf(`
R&D, research and development, RTD
IP, intellectual property
laboratory, test centre, research centre
invention, patent
innovation, novelty
technology transfer, commercialization of research
technology readiness level, TRL
scientific paper, journal article
scientific journal, periodical publication
citation index, bibliometrics
plagiarism, copying
preprint, manuscript
open access, open science
pilot, trial, experiment
prototype, mock-up
foresight, forecast, prediction
trend, tendency
postgraduate, PhD student, doctoral student
doctoral thesis, dissertation
university professor, university teacher
academy of sciences, national academy
scientific community, academia, academics
nanotechnology, nano
biotechnology, biotech
genetic engineering, genome editing
advanced materials, composites
high technology, hi-tech, high-tech
satellite, spacecraft
popular science, science communication
peer review, expert review
smart specialization, regional specialization
engineering services, technical design
`);
