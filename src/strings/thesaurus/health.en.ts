/** Health and medicine in English. */
import { groupsOf } from './groups.ts';

export const healthEn = groupsOf(`
health, healthcare, medicine
hospital, clinic
outpatient clinic, polyclinic, health centre
ambulance, emergency care
primary care, primary health care
intensive care, resuscitation
doctor, physician, medical practitioner
surgeon, surgery
nurse, nursing staff
midwife, obstetrician
medical staff, health worker, medical personnel
patient, sick person
disease, illness, disorder, sickness
diagnosis, diagnostics
medical treatment, therapy
rehabilitation, recovery from illness
palliative, hospice
medicine, medication, prescription, prescription drug, pharmaceutical, medicinal product
pill, tablet of medicine
pharmacy, drugstore, chemist's shop
medical device, medical equipment
x-ray, radiography, radiology
mammogram, mammography, breast screening
screening, check-up, early detection
screening, mammogram, preventive examination
ultrasound, sonography
MRI, magnetic resonance imaging
vaccination, immunization, jab
prevention, prophylaxis
cancer, oncology, tumour, tumor
cardiac, heart, cardiovascular, cardiology
heart attack, myocardial infarction
brain stroke, stroke patient, cerebrovascular
hypertension, high blood pressure
diabetes, blood sugar
obesity, overweight, excess weight
dementia, Alzheimer
mental health, psychiatry, psychological wellbeing
depression, anxiety
NCD, noncommunicable disease, chronic disease
infection, infectious disease, communicable disease
epidemic, pandemic, outbreak
COVID, coronavirus
influenza, flu
tuberculosis, TB
HIV, AIDS
AMR, antimicrobial resistance, antibiotic resistance
antibiotic, antimicrobial
tobacco, smoking, cigarette
vaping, vape, e-cigarette, electronic cigarette
smoker, tobacco user
alcohol, strong drink
drug addiction, substance abuse, narcotics
healthy lifestyle, healthy living
nutrition, diet, healthy eating
soda, sugary drink, sweetened beverage, soft drink, fizzy drink
breastfeeding, lactation
pregnancy, pregnant, maternity
maternal health, childbirth
contraception, family planning
pediatrics, paediatrics, child health
dentist, dental care, stomatology
eye disease, ophthalmology
deafness, hearing loss
blindness, visual impairment
injury, trauma
mortality, death rate
birth rate, fertility
telemedicine, telehealth, remote consultation
clinical trial, clinical study
health insurance, medical insurance
first aid, emergency help
organ donation, transplant
`);
