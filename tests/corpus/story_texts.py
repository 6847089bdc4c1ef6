"""Two articles on one event, and one on another: what the tests of stories tell apart."""

FIRE = (
    "A fire broke out at the harbour of Vigo and destroyed three warehouses before dawn. Nobody was hurt, "
    "the port authority said. Firefighters from Pontevedra helped to keep the flames away from the ferry."
)
LATER = (
    "Three warehouses in the harbour of Vigo burnt down before dawn. The port authority said the fire began "
    "in a cable store. Firefighters came from Pontevedra, and the ferry to Cangas was held back."
)
BUDGET = (
    "The parliament in Zagreb adopted the budget for next year after a debate of eleven hours. The finance "
    "minister promised lower taxes on food. The opposition called the plan careless."
)
