/** Money in English: who gives it, for what, and what has to be paid. */
import { groupsOf } from './groups.ts';

export const moneyEn = groupsOf(`
funding, financing, money, grant, subsidy
funding, payment, pay
cost, expense, expenditure
cost, payment
budget, appropriation
reimbursement, compensation, refund, co-financing
co-financing, co-funding, matching funds, subsidy
travel cost, transport cost, ticket, bus fare, flight
accommodation, per diem, daily allowance
tax relief, tax incentive, tax credit
tax, levy, customs duty
VAT, value added tax
income tax, personal tax
loan, credit
mortgage, home loan
microloan, microfinance, microcredit
guarantee, surety
debt, arrears
venture capital, risk capital
crowdfunding, collective financing
donation, sponsorship, philanthropy
endowment, trust fund
rent, lease
price, tariff
inflation, rising prices
fee, remuneration, reward
fee, payment, salary
salary, wage, pay
minimum wage, living wage
reward, award, bonus, prize
scholarship, stipend, bursary
social benefit, welfare payment, allowance
pension, retirement benefit
purchase, acquisition
procurement, purchasing, tender
public procurement, government contract
discount, reduced rate, preferential rate, concession
free of charge, at no cost
profit, revenue, income
insurance, coverage
investment, capital expenditure, capex
FDI, foreign direct investment
PPP, public-private partnership
fine for a breach, penalty
bankruptcy, insolvency
bank card, credit card, debit card
membership fee, membership dues
financial literacy, financial education
`);
