import type { AlertWords } from './alert-words.ts';

export const es: AlertWords = {
  kinds: { raised: 'Alerta', worsened: 'Empeora', reminded: 'Continúa', cleared: 'Terminada' },
  severities: { warning: 'advertencia', serious: 'grave' },
  withdrawn: 'La regla se ha cambiado o desactivado.',
  since: 'Desde {since}, hace {duration}.',
  now: 'Ahora: {value} ({limit}).',
  undefined: 'sin definir',
  limits: { above: 'límite: {threshold} como máximo', below: 'límite: {threshold} como mínimo' },
  trends: { better: 'Va mejorando.', worse: 'Va empeorando.', same: 'Sin cambios.' },
  worst: 'Peor valor: {worst}.',
  sample: 'Sobre {sample} contactos.',
  oldestContacts: 'Contactos que más esperan: {list}.',
  newestContacts: 'Últimos contactos afectados: {list}.',
  agents: 'Agentes: {list}.',
  more: 'Detalles: {link}',
  acknowledged: 'Confirmada por {by}: {note}',
  rules: {
    serviceLevel: 'Nivel de servicio de {queue} por debajo del objetivo',
    oldestWait: 'Espera larga en {queue}',
    unserved: 'Nadie libre en {queue} mientras esperan clientes',
    dataAge: 'Los datos no están en directo',
  },
};
