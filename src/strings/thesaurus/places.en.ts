/** Countries, regions and towns, and what is built and moves there, in English. */
import { groupsOf } from './groups.ts';

export const placesEn = groupsOf(`
region, province
city, town
village, rural area, countryside
urban, city
suburb, outskirts
big city, metropolis, agglomeration
Arctic, Far North
housing, flat, apartment building, residential apartment, dwelling
affordable housing, social housing, council flat
construction, building work
property developer, housing developer
real estate, land and buildings
urban planning, town planning, spatial planning
landscaping, public space, green space
utilities, housing and utilities, communal services
road, highway, motorway
road accident, car crash, traffic accident
road safety, traffic safety
traffic jam, congestion
car park, parking lot, parking place
passenger car, automobile, motor vehicle
truck, lorry
bicycle, bike, cyclist
cycle path, bike lane, cycle lane
pedestrian, walking, on foot
pavement, sidewalk, footpath
public transport, bus, public transit
tram, trolleybus
underground railway, subway, metro
railway, rail
freight, cargo, goods transport
airport, aviation
aircraft, airplane, aeroplane
seaport, harbour
ship, sea vessel
electric vehicle, EV, electric car
scooter, e-scooter
delivery of goods, shipment
accessible environment, barrier-free, wheelchair access
warehouse, storage facility
office space, business premises
plot of land, land parcel
lift in a house, elevator
`);
