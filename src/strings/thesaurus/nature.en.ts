/** Ecology, agriculture and energy in English. */
import { groupsOf } from './groups.ts';

export const natureEn = groupsOf(`
environment, ecology, natural environment
ecological, environmental, green economy
SDG, sustainable development goal
ESG, sustainable development, sustainability
climate change, global warming
GHG, greenhouse gas, carbon dioxide
emission, pollution
air pollution, smog, dirty air
carbon footprint, decarbonization, carbon neutrality
waste, garbage, rubbish, trash
landfill, waste dump
recycling, reuse, circular economy
waste sorting, separate collection
wastewater, sewage, effluent
sewerage, drainage
drinking water, tap water
river, lake, water body
nature reserve, national park, protected area
biodiversity, flora and fauna, wildlife
endangered species, rare species
forest, woodland, forestry
deforestation, felling of trees
flood, inundation
drought, water shortage
earthquake, natural disaster
emergency, disaster
renewable energy, solar energy, wind energy, green energy
energy efficiency, energy saving
electricity, electric power, power supply
power grid, power lines, electricity network
nuclear energy, nuclear power, atomic energy
hydropower, hydroelectric
fuel, petrol, gasoline, diesel
oil, petroleum
battery, energy storage
heating, heat supply
agriculture, farming, agribusiness
farmer, crop grower
livestock, cattle, animal husbandry
veterinary, animal health
crop, harvest
fertilizer, agrochemicals
pesticide, plant protection product, weedkiller
seeds of plants, plant breeding
irrigation, land reclamation
arable land, farmland
fishery, aquaculture, fish farming
organic farming, organic food
food security, food supply
GMO, genetically modified
pets, companion animals
`);
