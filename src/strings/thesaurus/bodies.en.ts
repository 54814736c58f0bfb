/** English names of international bodies, and the kinds of public bodies. */
import { groupsOf } from './groups.ts';

export const bodiesEn = groupsOf(`
UN, United Nations
EU, European Union
OECD, Organisation for Economic Co-operation and Development
WTO, World Trade Organization
UNIDO, United Nations Industrial Development Organization
UNESCO, United Nations Educational Scientific and Cultural Organization
UNICEF, United Nations Children's Fund
WIPO, World Intellectual Property Organization
ILO, International Labour Organization
ISO, International Organization for Standardization
EAEU, Eurasian Economic Union
CIS, Commonwealth of Independent States
IMF, International Monetary Fund
ECEI, European Cluster Excellence Initiative
ECCP, European Cluster Collaboration Platform
NGO, non-governmental organization, non-profit organization, nonprofit, charity
HEI, higher education institution, university
TTO, technology transfer office
SEZ, special economic zone
USA, United States
UK, United Kingdom, Great Britain
government, cabinet
public authority, public body, government agency
ministry, department
municipality, local authority, local government
city administration, city hall, town hall
parliament, legislature, national assembly
committee, commission, working group
board, governing body, management
supervisory board, board of trustees, board of directors
council, advisory body, advisory board
association, union, federation of companies
chamber of commerce, business association
trade union, labour union
court, judiciary
central bank, monetary authority
development agency, development institution
antitrust authority, competition authority
tax authority, tax office, revenue service
customs office, customs service
embassy, consulate
police force, law enforcement
armed forces, army, military
`);
