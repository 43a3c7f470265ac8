import type { Intent } from './intents.ts';

export const es: Record<Intent, readonly string[]> = {
  Sales: [
    'quiero comprar algo',
    'quisiera hacer un pedido',
    'ventas',
    'cuánto cuesta',
    'quiero un presupuesto',
    'quiero comprar',
  ],
  Support: [
    'no funciona',
    'necesito ayuda',
    'soporte técnico',
    'tengo un problema',
    'algo está roto',
  ],
  Billing: [
    'tengo una duda sobre mi factura',
    'facturación',
    'me han cobrado dos veces',
    'quiero pagar',
    'mi factura está mal',
  ],
  Emergency: [
    'es una emergencia',
    'es urgente',
    'emergencia',
    'alguien está en peligro',
    'necesito ayuda ahora mismo',
    'es una urgencia',
  ],
  OrderStatus: [
    'dónde está mi pedido',
    'cuándo llega mi paquete',
    'estado del pedido',
    'seguir mi pedido',
    'han enviado ya mi pedido',
  ],
  OpeningHours: [
    'cuándo abren',
    'horario de atención',
    'abren los sábados',
    'hasta qué hora puedo llamar',
    'a qué hora cierran',
    'qué horario tienen',
  ],
  ResetRequest: [
    'he olvidado mi contraseña',
    'restablecer la contraseña',
    'no puedo entrar',
    'mi cuenta está bloqueada',
    'necesito una contraseña nueva',
    'olvidé mi contraseña',
  ],
  Agent: [
    'quiero hablar con una persona',
    'un agente por favor',
    'una persona',
    'póngame con alguien',
    'operador',
  ],
};
