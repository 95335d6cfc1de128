import type { NewMember } from '@stipple/identity';
import type { RegisterPatient } from '@stipple/patients';
import type { RegisterProductDto } from '@stipple/traceability';

/** The demo's one password, printed at the start: the demo holds nobody real. */
export const DEMO_PASSWORD = 'stipple-demo-2026';

export const DEMO_CLINIC = { name: 'Crown Scalp Clinic', zone: 'Europe/London', jurisdiction: 'general', demo: true };

const member = (login: string, displayName: string, ...roles: NewMember['roles']): NewMember => ({
  login,
  displayName,
  roles,
  password: DEMO_PASSWORD,
});

/** Two doctors and two ink admins, since what needs two people must be possible (decision 20). */
export const DEMO_MEMBERS = [
  member('ada', 'Dr Ada Iyer', 'doctor'),
  member('ben', 'Dr Ben Okafor', 'doctor'),
  member('cleo', 'Cleo Marsh', 'ink-admin'),
  member('dina', 'Dina Petrov', 'ink-admin'),
  member('ewan', 'Ewan Reid', 'assistant'),
  member('fay', 'Fay Lindqvist', 'front-desk'),
  member('gus', 'Gus Moreau', 'practice-admin'),
  member('hana', 'Hana Suzuki', 'auditor'),
];

type PatientDetails = Parameters<RegisterPatient['execute']>[1];

/** The patient whose information stage ended eight days ago and who may sign today. */
export const READY_TO_SIGN: PatientDetails = {
  familyName: 'Menon',
  givenName: 'Rahul',
  birthDate: '1992-03-12',
  sex: 'male',
  phone: '+44 20 7946 0123',
  email: 'rahul.menon@example.org',
  addressLine: '4 Mill Lane',
  postalCode: 'N1 9XX',
  city: 'London',
  country: 'United Kingdom',
  preferredLanguage: 'en',
  emergencyContactName: 'Asha Menon',
  emergencyContactPhone: '+44 20 7946 0124',
  emergencyContactRelation: 'sister',
  generalPractitionerName: 'Dr J. Whitfield',
  generalPractitionerPlace: 'Mill Lane Surgery, London',
};

export const OTHER_PATIENTS: PatientDetails[] = [
  { familyName: 'Lindgren', givenName: 'Søren', birthDate: '1979-11-02', sex: 'male', phone: '+44 20 7946 0345' },
  { familyName: 'Achebe', givenName: 'Ngozi', birthDate: '1988-06-21', sex: 'female', phone: '+44 20 7946 0567' },
  { familyName: 'Castellanos', givenName: 'Mateo', birthDate: '1965-01-30', sex: 'male', email: 'mateo@example.org' },
];

const PRODUCT = {
  sterile: true,
  singleUse: false,
  nickelWarning: false,
  chromiumViWarning: false,
  containsParabens: false,
  maker: 'Nordlys Pigments',
  supplier: 'Scalp Supplies Ltd',
};

/** GTINs from the range that GS1 keeps for examples. */
export const DEMO_INK: RegisterProductDto = {
  ...PRODUCT,
  kind: 'ink',
  name: 'Scalp Black',
  shadeName: 'Black 1',
  gtin: '09506000134352',
  usualContent: 15_000,
  daysAfterOpening: 90,
  tattooUseStatement: true,
  pigments: ['CI 77266'],
  ingredients: ['Carbon black', 'Water', 'Glycerin', 'Isopropyl alcohol'],
  allowedRegions: ['UK', 'EU'],
};

export const DEMO_DILUENT: RegisterProductDto = {
  ...PRODUCT,
  kind: 'diluent',
  name: 'Sterile Shading Solution',
  gtin: '09506000134369',
  usualContent: 30_000,
  daysAfterOpening: 30,
  tattooUseStatement: false,
  ingredients: ['Water', 'Glycerin'],
};
