/** Industry, trade and work in English. */
import { groupsOf } from './groups.ts';

export const economyEn = groupsOf(`
GDP, gross domestic product
industry, economic sector
manufacturing, production
industrial plant, manufacturing plant, factory building
competitiveness, competitive advantage
supply chain, logistics
value chain, production chain
equipment, industrial machinery
spare parts, replacement parts
goods, merchandise, commodities
brand, trademark
advertising, marketing campaign, TV commercial
export, foreign trade
import substitution, local production
retail, shops, grocery store
e-commerce, online shop, online store, online shopping
counterfeit, fake goods
small shop, corner shop, convenience store
outsourcing, subcontracting
lean production, lean manufacturing
productivity, labour productivity
robot, robotics, automation
3D printing, additive manufacturing
mining, mineral extraction
metallurgy, steelmaking
textile, garment, clothing
shipbuilding, shipyard
car industry, automotive
aerospace, space industry
pharmaceutical industry, pharma
food industry, food processing
tourism, travel industry
hospitality industry, hotel business, catering
restaurant, cafe
creative industries, cultural industries
employment, jobs
vacancy, job opening
recruitment, hiring, job placement
dismissal, layoff, redundancy
unemployment, joblessness
working conditions, labour conditions
occupational safety, workplace safety
overtime, extra hours
maternity leave, parental leave, paternity leave
holidays, vacation, annual leave
remote work, telework, home office, working from home
social enterprise, social entrepreneurship
crafts, handicraft, artisan
science park, technology park, technopark
industrial park, industrial estate
business incubator, business accelerator
co-working, business centre, shared office
business plan, business model
investment climate, business climate
monopoly, cartel
`);
