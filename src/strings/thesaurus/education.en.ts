/** Schools, universities and training in English. */
import { groupsOf } from './groups.ts';

export const educationEn = groupsOf(`
training, education, teaching
training session, workshop, seminar
curriculum, training programme, course
syllabus, course outline
retraining, upskilling, professional development
skill, competence
soft skills, transferable skills
literacy, reading and writing
VET, vocational education, vocational training
apprenticeship, dual training
internship, traineeship, work placement
career guidance, vocational guidance
kindergarten, preschool, early childhood education, nursery school
primary school, elementary school
secondary school, high school
university, college
undergraduate, university student
student, learner
graduate, alumni
teacher, lecturer, course instructor, educator
headteacher, school principal
tutor, coach, personal mentor
exam, examination
university degree, diploma
tuition fee, cost of study
homework, home assignment
textbook, schoolbook
classroom, school class
lifelong learning, continuing education, adult education
distance learning, e-learning, online course
MOOC, massive open online course
dormitory, hall of residence, student hostel, student housing
academic mobility, student exchange
inclusive education, special education
extracurricular, after-school
physical education, PE lesson, school sport
foreign language, language course
`);
