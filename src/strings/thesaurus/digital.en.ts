/** Computers, data, the internet and the media in English. */
import { groupsOf } from './groups.ts';

export const digitalEn = groupsOf(`
ICT, information technology, information and communication technology
AI, artificial intelligence, machine learning
digitalization, digital transformation, informatization
website, site, web portal
website, internet, landing page
internet, web, online
online, virtual, remote
wi-fi, wifi, wireless internet, broadband
broadband, high-speed internet, fibre optic
mobile phone, smartphone, cell phone, cellphone
mobile application, phone app
computer, laptop, PC
database, data bank
data, information
open data, public data
personal data, privacy
big data, large datasets
information system, dashboard, software platform
software, computer program
open source, free software
internet of things, IoT, smart devices
cloud, cloud computing
supercomputer, high-performance computing
blockchain, distributed ledger
cryptocurrency, bitcoin
virtual reality, augmented reality
drone, unmanned aerial vehicle, UAV
smart city, intelligent city
chatbot, virtual assistant
digital signature, electronic signature
e-government, online public services, digital government
cybersecurity, information security, data protection
cyberattack, hacker
password, login
email, e-mail, electronic mail
messenger, chat
social media, social network
media, mass media, broadcasting
newspaper, printed press
television, TV
podcast, audio recording
press conference, news briefing
fake news, disinformation, misinformation
video, video recording, footage
video, filming, camera, broadcast
live stream, webcast
videoconference, video call
photo, photograph
geodata, spatial data
satellite navigation, GPS
digitization of archives, scanning of documents
`);
