/**
 * A pattern for the names of parameters that services add to shared links. They identify a campaign or a
 * reader and do not affect the page.
 */
export const TRACKING_PARAMETERS =
  'utm_\\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_eid|igshid|zarsrc';
