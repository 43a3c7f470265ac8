import type { Prompts } from './prompt-name.ts';

export const en = {
  greeting: 'Welcome to {name}. This call may be recorded to help us improve our service.',
  languageOption: 'For English, press {key}.',
  promiseOpen:
    'We have your request for a callback and will call you as agreed. To keep it that way, press 1. To speak with somebody now, press 2.',
  promiseKept: 'Very well, we will call you as agreed. Goodbye.',

  askCustomerNumber:
    'Please enter your customer number and then press the hash key. If you do not have it to hand, just press hash.',
  confirmDigits: 'You entered {digits}. If that is correct, press 1. To enter it again, press 2.',
  customerNotFound: 'We could not find that customer number.',
  customerFound: 'Thank you. We have found your account.',

  askInWords: 'Please tell me in a few words why you are calling. To hear the menu, stay silent.',
  menuOrderStatus: 'For the status of an order, press {key}.',
  menuOpeningHours: 'For our opening hours, press {key}.',
  menuReset: 'To reset your password, press {key}.',
  menuSales: 'To place an order, press {key}.',
  menuSupport: 'For help with a fault, press {key}.',
  menuBilling: 'For questions about an invoice, press {key}.',
  menuEmergency: 'In an emergency, press {key}.',
  menuLanguage: 'For another language, press {key}.',
  menuTextPhone: 'If you are using a text telephone, press star.',
  notUnderstood: 'Sorry, I did not understand that.',
  anythingElse: 'If there is anything else we can do for you, press 1. Otherwise you may hang up.',
  goodbye: 'Thank you for calling. Goodbye.',
  toPerson: 'One moment, please. A colleague will help you.',

  askOrderNumber: 'Please enter your order number and then press the hash key.',
  orderNotFound: 'We could not find that order.',
  orderReceived: 'We have received your order. We expect to deliver it on {date}.',
  orderPreparing: 'We are preparing your order. We expect to deliver it on {date}.',
  orderShipped: 'Your order is on its way. It should reach you on {date}.',
  orderDelivered: 'Your order has been delivered.',
  orderCancelled: 'Your order has been cancelled.',

  resetConfirm:
    'We will send you a link to choose a new password. To receive it now, press 1. To go back, press 2.',
  resetDone: 'Thank you. The link is on its way to you.',
  resetUnknown: 'To reset your password, we first need to know who you are.',

  closed: 'We are closed at the moment.',
  openingHours: 'Our opening hours are as follows. {hours}',
  closedMenu:
    'To arrange a callback, press 1. To leave a message, press 2. To hear our opening hours, press 3.',
  leaveMessage:
    'Please leave your name and your message now. When you have finished, press the hash key.',
  messageKept: 'Thank you. We have received your message and will get back to you.',
  messageLost: 'We are sorry, your message could not be saved.',

  waitEstimate: 'You would have to wait for about {minutes} minutes.',
  allBusy: 'All our lines are busy.',
  callbackIntro: 'We can call you back instead.',
  callbackAsap: 'To be called as soon as it is your turn, press {key}.',
  callbackAt: 'To be called {slot}, press {key}.',
  callbackDecline: 'If you do not want a callback, press {key}.',
  callbackOpen: 'You already have a callback with us. We will call you as agreed.',
  whichNumber:
    'To be called on the number you are calling from, press 1. For another number, press 2.',
  askNumber: 'Please enter your telephone number with its area code and then press the hash key.',
  badNumber: 'We are not able to call that number.',
  slotTaken: 'That time has just been taken.',
  callbackPromised: 'Thank you. We will call you as soon as it is your turn. Goodbye.',
  callbackPromisedAt: 'Thank you. We will call you {slot}. Goodbye.',
  noCallback: 'We are sorry, we cannot arrange a callback right now.',

  queueThanks: 'Thank you. The next available colleague will take your call.',
  position: 'You are number {position} in the queue.',
  estimate: 'You will probably wait for about {minutes} minutes.',
  estimateShort: 'It should not be more than a minute.',
  comfortPlace: 'Thank you for your patience. You are keeping your place in the queue.',
  comfortStay: 'We have not forgotten you. Please stay on the line.',
  onHold: 'Please stay on the line. We will be back with you in a moment.',
  connecting: 'Thank you for waiting. You are now being connected.',

  surveyInvite:
    'How did we do? We would like to ask you three short questions. To answer them, press 1.',
  surveyCsat:
    'How satisfied are you with this call? Enter a number from 1, not at all, to 5, completely.',
  surveyCes: 'How easy was it to get help? Enter a number from 1, very difficult, to 7, very easy.',
  surveyNps:
    'How likely are you to recommend us? Enter a number from 0, not at all, to 10, certainly.',
  surveyRange: 'Please enter a number from {from} to {to}.',
  surveyThanks: 'Thank you for your answers. Goodbye.',

  technicalProblem: 'We have a technical problem. We are connecting you with a colleague.',
  apology: 'We are very sorry. We cannot take your call right now. Please call again later.',

  callbackGreeting:
    'Hello, this is {name}. You asked us to call you. To be connected, press 1. If this is not a good time, press 2.',
  callbackMissed: 'We wanted to call you back. Please call us when it suits you. Goodbye.',
  outboundGreeting: 'Hello, this is {name}. This call may be recorded.',

  topicSales: 'order',
  topicSupport: 'fault',
  topicBilling: 'invoice',
  topicEmergency: 'emergency',
  languageEn: 'English',
  languageEs: 'Spanish',
  languageIt: 'Italian',
  languageRo: 'Romanian',
  overTen: 'more than 10',
  whisperName: '{name}.',
  whisperUnknown: 'Unknown caller.',
  whisperTopic: 'About: {topic}. Speaks {language}.',
  whisperWaited: 'Has waited {minutes} minutes.',
  whisperTried: 'Has tried: {tried}.',
  whisperRepeat: 'Has called before in the last few days.',
  whisperTextPhone: 'Uses a text telephone.',
  whisperTransferred: 'Transferred by a colleague.',
  triedOrderStatus: 'order status',
  triedReset: 'password reset',
  agentHold: 'You are on hold.',
  transferring: 'The call is being transferred.',
  agentBusy: 'Your colleague is busy. The call is waiting for them.',
  queueFull: 'The queue is full. The call is going to support.',

  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
  days: '{first} to {last}',
  span: 'from {from} to {to}',
  and: 'and',
  never: 'At present we are closed on every day.',
} as const satisfies Prompts;
