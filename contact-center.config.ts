import { defineContactCenter } from './core/config/contact-center-config.ts';

const officeHours = [{ from: '08:00', to: '20:00' }];
const longHours = [{ from: '07:00', to: '23:00' }];
const allDay = [{ from: '00:00', to: '24:00' }];

/** The one place that names this center's queues, hours, targets and costs. */
export default defineContactCenter({
  name: 'Centralita',
  timeZone: 'Europe/Madrid',
  languages: ['en', 'es', 'it', 'ro'],
  serviceLevel: { target: 0.8, thresholdSeconds: 20 },
  shortAbandonSeconds: 5,
  hours: {
    office: {
      monday: officeHours,
      tuesday: officeHours,
      wednesday: officeHours,
      thursday: officeHours,
      friday: officeHours,
      saturday: [{ from: '09:00', to: '14:00' }],
    },
    everyDay: {
      monday: longHours,
      tuesday: longHours,
      wednesday: longHours,
      thursday: longHours,
      friday: longHours,
      saturday: longHours,
      sunday: longHours,
    },
    always: {
      monday: allDay,
      tuesday: allDay,
      wednesday: allDay,
      thursday: allDay,
      friday: allDay,
      saturday: allDay,
      sunday: allDay,
    },
  },
  queues: [
    { name: 'Sales', channels: ['VOICE', 'CHAT'], hours: 'office' },
    { name: 'Support', channels: ['VOICE', 'CHAT', 'EMAIL'], hours: 'everyDay' },
    {
      name: 'Billing',
      overflow: 'Support',
      channels: ['VOICE', 'EMAIL'],
      hours: 'office',
      serviceLevel: { target: 0.7, thresholdSeconds: 45 },
    },
    {
      name: 'Emergencies',
      channels: ['VOICE'],
      hours: 'always',
      serviceLevel: { target: 0.95, thresholdSeconds: 10 },
    },
    { name: 'Back office', channels: ['TASK'], hours: 'office' },
  ],
  agentGroups: [
    { name: 'Sales team', agents: 8, queues: ['Sales'] },
    { name: 'Support team', agents: 12, queues: ['Support', 'Billing'] },
    { name: 'Billing team', agents: 5, queues: ['Billing', 'Back office'] },
    { name: 'Round the clock', agents: 12, queues: ['Emergencies', 'Support'] },
  ],
  phoneNumbers: [
    { number: '+34910000001', language: 'es', label: 'Spain' },
    { number: '+390200000001', language: 'it', label: 'Italy' },
    { number: '+40310000001', language: 'ro', label: 'Romania' },
    { number: '+442000000001', language: 'en', label: 'International' },
  ],
  holidays: [
    { date: '01-01', name: 'New Year' },
    { date: '12-25', name: 'Christmas' },
    {
      date: '12-24',
      name: 'Christmas Eve',
      open: [{ from: '09:00', to: '14:00' }],
      hours: ['office'],
    },
  ],
  contactTypes: {
    attribute: 'contactType',
    values: ['new-order', 'order-status', 'fault', 'invoice', 'complaint', 'cancellation'],
    labels: {
      'new-order': { en: 'New order', es: 'Pedido nuevo', it: 'Nuovo ordine', ro: 'Comandă nouă' },
      'order-status': {
        en: 'Order status',
        es: 'Estado del pedido',
        it: 'Stato dell’ordine',
        ro: 'Starea comenzii',
      },
      fault: { en: 'Fault', es: 'Avería', it: 'Guasto', ro: 'Defecțiune' },
      invoice: { en: 'Invoice', es: 'Factura', it: 'Fattura', ro: 'Factură' },
      complaint: { en: 'Complaint', es: 'Reclamación', it: 'Reclamo', ro: 'Reclamație' },
      cancellation: { en: 'Cancellation', es: 'Baja', it: 'Disdetta', ro: 'Reziliere' },
    },
  },
  selfService: {
    tasks: {
      identify: {
        en: 'Identification',
        es: 'Identificación',
        it: 'Identificazione',
        ro: 'Identificare',
      },
      'order-status': {
        en: 'Order status',
        es: 'Estado del pedido',
        it: 'Stato dell’ordine',
        ro: 'Starea comenzii',
      },
      'opening-hours': {
        en: 'Opening hours',
        es: 'Horario de atención',
        it: 'Orari di apertura',
        ro: 'Program',
      },
      'reset-request': {
        en: 'Password reset',
        es: 'Restablecimiento de contraseña',
        it: 'Reimpostazione della password',
        ro: 'Resetarea parolei',
      },
      survey: { en: 'Survey', es: 'Encuesta', it: 'Sondaggio', ro: 'Sondaj' },
    },
    reasons: {
      'not-found': {
        en: 'Order not found',
        es: 'Pedido no encontrado',
        it: 'Ordine non trovato',
        ro: 'Comandă negăsită',
      },
      status: {
        en: 'Unknown status',
        es: 'Estado desconocido',
        it: 'Stato sconosciuto',
        ro: 'Stare necunoscută',
      },
      error: { en: 'Error', es: 'Error', it: 'Errore', ro: 'Eroare' },
      'no-number': {
        en: 'No number given',
        es: 'No dio ningún número',
        it: 'Nessun numero fornito',
        ro: 'Niciun număr dat',
      },
      'unknown-caller': {
        en: 'Caller not identified',
        es: 'No identificado',
        it: 'Non identificato',
        ro: 'Apelant neidentificat',
      },
      'not-wanted': { en: 'Not wanted', es: 'No deseado', it: 'Non voluto', ro: 'Nedorit' },
      declined: { en: 'Declined', es: 'Rechazada', it: 'Rifiutato', ro: 'Refuzat' },
      skipped: {
        en: 'Not answered to the end',
        es: 'Sin terminar',
        it: 'Non completato',
        ro: 'Neterminat',
      },
      sales: { en: 'Sales', es: 'Ventas', it: 'Vendite', ro: 'Vânzări' },
      support: { en: 'Support', es: 'Soporte', it: 'Assistenza', ro: 'Asistență' },
      billing: { en: 'Billing', es: 'Facturación', it: 'Fatturazione', ro: 'Facturare' },
      emergency: { en: 'Emergency', es: 'Urgencia', it: 'Emergenza', ro: 'Urgență' },
    },
  },
  wrapUpCodes: [
    {
      code: 'solved',
      label: { en: 'Solved', es: 'Resuelto', it: 'Risolto', ro: 'Rezolvat' },
    },
    {
      code: 'follow-up',
      label: {
        en: 'To be followed up',
        es: 'Pendiente de seguimiento',
        it: 'Da seguire',
        ro: 'De urmărit',
      },
    },
    {
      code: 'sold',
      label: { en: 'Sold', es: 'Vendido', it: 'Venduto', ro: 'Vândut' },
      queues: ['Sales'],
    },
    {
      code: 'complaint',
      label: { en: 'Complaint', es: 'Reclamación', it: 'Reclamo', ro: 'Reclamație' },
    },
    {
      code: 'no-answer',
      label: {
        en: 'Nobody on the line',
        es: 'Nadie en la línea',
        it: 'Nessuno in linea',
        ro: 'Nimeni pe fir',
      },
    },
  ],
  kpiThresholds: {
    serviceLevel: { warning: 0.8, serious: 0.7 },
    abandonmentRate: { warning: 0.05, serious: 0.1 },
    averageQueueAnswerTime: { warning: 30, serious: 60 },
    averageHandleTime: { warning: 420, serious: 600 },
  },
  agentCost: { perHour: 24, currency: 'EUR' },
});
