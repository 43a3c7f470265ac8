import type { Intent } from './intents.ts';

export const ro: Record<Intent, readonly string[]> = {
  Sales: [
    'vreau să cumpăr ceva',
    'aș dori să fac o comandă',
    'vânzări',
    'cât costă',
    'aș dori o ofertă',
    'vreau să cumpăr',
  ],
  Support: [
    'nu funcționează',
    'am nevoie de ajutor',
    'asistență tehnică',
    'am o problemă',
    's-a stricat ceva',
  ],
  Billing: [
    'am o întrebare despre factură',
    'facturare',
    'am fost taxat de două ori',
    'vreau să plătesc',
    'factura este greșită',
  ],
  Emergency: [
    'este o urgență',
    'este urgent',
    'urgență',
    'cineva este în pericol',
    'am nevoie de ajutor imediat',
  ],
  OrderStatus: [
    'unde este comanda mea',
    'când ajunge coletul',
    'starea comenzii',
    'urmărirea comenzii',
    'a fost trimisă comanda mea',
  ],
  OpeningHours: [
    'când sunteți deschiși',
    'program de lucru',
    'lucrați sâmbăta',
    'până la ce oră pot suna',
    'la ce oră închideți',
    'ce program aveți',
  ],
  ResetRequest: [
    'am uitat parola',
    'resetarea parolei',
    'nu pot intra în cont',
    'contul meu este blocat',
    'am nevoie de o parolă nouă',
  ],
  Agent: [
    'vreau să vorbesc cu o persoană',
    'un operator vă rog',
    'o persoană',
    'faceți-mi legătura cu cineva',
    'operator',
  ],
};
