import type { Topic } from '../../../contact-flows/center.ts';
import type { Language } from '../../../core/languages.ts';

/** What callers say after the tone. */
export const messages: Record<Language, Record<Topic, string>> = {
  en: {
    sales:
      'Good evening, I would like an offer for ten more licenses. Please call me back tomorrow morning.',
    support:
      'Hello, my device has not started since this afternoon. Could somebody please call me back?',
    billing:
      'Hello, I have a question about my last invoice, I think I was charged twice. Thank you.',
    emergency:
      'Please call me back as soon as you can, nothing has been working since this evening.',
  },
  es: {
    sales:
      'Buenas noches, quisiera una oferta para diez licencias más. Llámenme mañana por la mañana, por favor.',
    support: 'Hola, mi equipo no arranca desde esta tarde. ¿Me pueden llamar, por favor?',
    billing:
      'Hola, tengo una pregunta sobre mi última factura, creo que me han cobrado dos veces. Gracias.',
    emergency: 'Por favor, llámenme cuanto antes, no funciona nada desde esta noche.',
  },
  it: {
    sales:
      'Buonasera, vorrei un preventivo per altre dieci licenze. Richiamatemi domani mattina, per favore.',
    support:
      'Salve, il mio apparecchio non si accende da questo pomeriggio. Potete richiamarmi, per favore?',
    billing:
      'Salve, ho una domanda sulla mia ultima fattura, credo di aver pagato due volte. Grazie.',
    emergency: 'Per favore richiamatemi appena possibile, da stasera non funziona niente.',
  },
  ro: {
    sales:
      'Bună seara, aș dori o ofertă pentru încă zece licențe. Vă rog să mă sunați mâine dimineață.',
    support: 'Bună ziua, aparatul meu nu mai pornește de după-amiază. Mă puteți suna, vă rog?',
    billing:
      'Bună ziua, am o întrebare despre ultima factură, cred că am plătit de două ori. Mulțumesc.',
    emergency: 'Vă rog să mă sunați cât mai repede, nu mai merge nimic de aseară.',
  },
};
