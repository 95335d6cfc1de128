import { normaliseGtin, PRODUCT_KINDS, stockUnitOf, type ProductKind } from '@stipple/traceability/domain';
import { scaledInteger } from '../../../ui/numbers.js';
import type { Product } from '../../../ui/ink/types.js';
import { temperatureTenths } from '../temperature.js';

const MICROLITRES = 1000;
const MOST_PIECES = 10_000;
const MOST_DAYS = 3_650;

/** The form of a product as it is typed. */
export interface ProductValues extends Record<string, string | boolean> {
  kind: ProductKind;
  name: string;
  shadeName: string;
  maker: string;
  supplier: string;
  responsiblePerson: string;
  gtin: string;
  usualContent: string;
  daysAfterOpening: string;
  sterile: boolean;
  singleUse: boolean;
  tattooUseStatement: boolean;
  nickelWarning: boolean;
  chromiumViWarning: boolean;
  containsParabens: boolean;
  pigments: string;
  ingredients: string;
  allowedRegions: string;
  storageMinTenthsCelsius: string;
  storageMaxTenthsCelsius: string;
}

export const emptyProduct = (gtin = '', supplier = ''): ProductValues => ({
  kind: 'ink',
  name: '',
  shadeName: '',
  maker: '',
  supplier,
  responsiblePerson: '',
  gtin,
  usualContent: '',
  daysAfterOpening: '',
  sterile: false,
  singleUse: false,
  tattooUseStatement: false,
  nickelWarning: false,
  chromiumViWarning: false,
  containsParabens: false,
  pigments: '',
  ingredients: '',
  allowedRegions: '',
  storageMinTenthsCelsius: '5',
  storageMaxTenthsCelsius: '25',
});

/** A product as the form shows it. */
export const valuesOf = (product: Product): ProductValues => ({
  kind: product.kind,
  name: product.name,
  shadeName: product.shadeName ?? '',
  maker: product.maker,
  supplier: product.supplier,
  responsiblePerson: product.responsiblePerson ?? '',
  gtin: product.gtin ?? '',
  usualContent: contentText(product),
  daysAfterOpening: String(product.daysAfterOpening),
  sterile: product.sterile,
  singleUse: product.singleUse,
  tattooUseStatement: product.tattooUseStatement,
  nickelWarning: product.nickelWarning,
  chromiumViWarning: product.chromiumViWarning,
  containsParabens: product.containsParabens,
  pigments: product.pigments.join('\n'),
  ingredients: product.ingredients.join('\n'),
  allowedRegions: product.allowedRegions.join(', '),
  storageMinTenthsCelsius: String(product.storageMinTenthsCelsius / 10),
  storageMaxTenthsCelsius: String(product.storageMaxTenthsCelsius / 10),
});

function contentText({ usualContent, unit }: Product): string {
  if (usualContent === null) return '';
  return String(unit === 'piece' ? usualContent : usualContent / MICROLITRES);
}

export const KINDS = PRODUCT_KINDS;
export const REQUIRED = ['name', 'maker', 'supplier'] as const;

const textOrNull = (text: string): string | null => text.trim() || null;
const listOf = (text: string, separator: RegExp): string[] => [
  ...new Set(
    text
      .split(separator)
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  ),
];

/** Whole number between 1 and a limit, or null. */
const wholeUpTo = (text: string, most: number): number | null => {
  const number = scaledInteger(text, 1);
  return number !== null && number >= 1 && number <= most ? number : null;
};

const contentOf = ({ kind, usualContent }: ProductValues): number | null =>
  stockUnitOf(kind) === 'piece' ? wholeUpTo(usualContent, MOST_PIECES) : scaledInteger(usualContent, MICROLITRES);

/** What the server is sent. Empty texts are null: not known. */
export const productOf = (values: ProductValues) => ({
  kind: values.kind,
  name: values.name.trim(),
  shadeName: textOrNull(values.shadeName),
  maker: values.maker.trim(),
  supplier: values.supplier.trim(),
  responsiblePerson: textOrNull(values.responsiblePerson),
  gtin: textOrNull(values.gtin),
  usualContent: values.usualContent.trim() === '' ? null : contentOf(values),
  daysAfterOpening: wholeUpTo(values.daysAfterOpening, MOST_DAYS),
  sterile: values.sterile,
  singleUse: values.singleUse,
  tattooUseStatement: values.tattooUseStatement,
  nickelWarning: values.nickelWarning,
  chromiumViWarning: values.chromiumViWarning,
  containsParabens: values.containsParabens,
  pigments: listOf(values.pigments, /\n/),
  ingredients: listOf(values.ingredients, /\n/),
  allowedRegions: listOf(values.allowedRegions.toUpperCase(), /[\s,;]+/),
  storageMinTenthsCelsius: temperatureTenths(values.storageMinTenthsCelsius),
  storageMaxTenthsCelsius: temperatureTenths(values.storageMaxTenthsCelsius),
});

export type ProductProblem =
  | `missing.${(typeof REQUIRED)[number]}`
  | `wrong.${'gtin' | 'content' | 'pieces' | 'days' | 'temperature' | 'temperatureOrder'}`;

type Rule = [field: keyof ProductValues & string, wrong: boolean, problem: ProductProblem];

/** What can be said of the form without the server, by field; the last word is the server's. */
export function problemsOf(values: ProductValues): Partial<Record<string, ProductProblem>> {
  const lowest = temperatureTenths(values.storageMinTenthsCelsius);
  const highest = temperatureTenths(values.storageMaxTenthsCelsius);
  const isFilled = (text: string): boolean => text.trim() !== '';
  const rules: Rule[] = [
    ...REQUIRED.map((name): Rule => [name, !isFilled(values[name]), `missing.${name}`]),
    ['gtin', isFilled(values.gtin) && normaliseGtin(values.gtin.trim()) === null, 'wrong.gtin'],
    [
      'usualContent',
      isFilled(values.usualContent) && !contentOf(values),
      stockUnitOf(values.kind) === 'piece' ? 'wrong.pieces' : 'wrong.content',
    ],
    [
      'daysAfterOpening',
      isFilled(values.daysAfterOpening) && wholeUpTo(values.daysAfterOpening, MOST_DAYS) === null,
      'wrong.days',
    ],
    ['storageMinTenthsCelsius', lowest === null, 'wrong.temperature'],
    ['storageMaxTenthsCelsius', highest === null, 'wrong.temperature'],
    ['storageMaxTenthsCelsius', lowest !== null && highest !== null && highest < lowest, 'wrong.temperatureOrder'],
  ];
  return Object.fromEntries(rules.filter(([, wrong]) => wrong).map(([field, , problem]) => [field, problem]));
}

/** The problems of the form in words, by field. */
export const saidProblems = (
  values: ProductValues,
  say: (problem: ProductProblem) => string,
): Partial<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(problemsOf(values)).flatMap(([field, problem]) => (problem ? [[field, say(problem)]] : [])),
  );
