/**
 * Jurisdiction profiles a clinic may choose. The waiting time of consent is the longer of the product's and the
 * profile's (decision 24, 07-consent 7.3).
 */
export const JURISDICTIONS = ['general', 'GB', 'EU', 'US', 'AU'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];
