import type { Page, Product } from '../support/story.js';
import type { Tablet } from '../support/tablet.js';

/** What the steps of the main path hand on to each other. */
export interface MainPath {
  product: Product;
  staff: Page;
  tablet: Tablet;
  /** `/patients/<id>` of the patient who is registered first. */
  newcomer: string;
  /** `/patients/<id>` of the demo's patient who may sign today. */
  rahul: string;
}
