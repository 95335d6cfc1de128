import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const THEMES = ['light', 'dim'] as const;
/** A phone, and 1280 px at 400 %. */
const NARROW = [390, 320] as const;

/** What the theme switch does to the page; a switch under an open dialog could not be pressed. */
const themeScript = (theme: (typeof THEMES)[number]): string => `{
  const root = document.documentElement;
  root.dataset.theme = '${theme}';
  root.setAttribute('data-mantine-color-scheme', '${theme === 'dim' ? 'dark' : 'light'}');
}`;

/**
 * Every control that can be pressed and is smaller than `px` in one direction, as 'name WIDTHxHEIGHT'. A tick box or radio counts with
 * its label, which is pressed as well as the box; a link within a sentence may be as high as its line (2.5.8).
 */
const smallTargetsScript = (px: number): string => `(() => {
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [role=button], [role=radio], [role=switch]';
  const modal = document.querySelector('dialog[open], [role=dialog]');
  const area = modal ?? document.body;
  const boxOf = (control) => {
    const labels = /^(checkbox|radio)$/.test(control.type) ? [...control.labels] : [];
    // a label may stretch over the whole line; a field may be the inner part of its frame
    const stretched = labels.filter((label) => getComputedStyle(label, '::before').position === 'absolute');
    const frame = control.closest('.mantine-PasswordInput-input');
    const parts = [control, ...labels, ...stretched.map((label) => label.offsetParent), ...(frame ? [frame] : [])];
    const boxes = parts.map((part) => part.getBoundingClientRect()).filter((box) => box.width > 0);
    const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
    const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
    return boxes.length === 0 ? null : { width: right - left, height: bottom - top };
  };
  const inSentence = (control) => {
    if (control.tagName !== 'A' || getComputedStyle(control).display !== 'inline') return false;
    return control.parentElement.textContent.trim().length > control.textContent.trim().length + 1;
  };
  return [...area.querySelectorAll(CONTROLS)].flatMap((control) => {
    const shown = control.checkVisibility({ visibilityProperty: true, opacityProperty: false });
    if (!shown || control.closest('[aria-hidden=true], [inert]') || control.tabIndex < 0 || inSentence(control)) return [];
    const box = boxOf(control);
    // a skip link waits outside the page until it has the focus
    if (!box || control.matches('a[href="#content"]')) return [];
    if (box.width >= ${px} - 0.5 && box.height >= ${px} - 0.5) return [];
    const name = control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? control.textContent;
    return [control.tagName.toLowerCase() + ' "' + name.trim().slice(0, 40) + '" ' + Math.round(box.width) + 'x' + Math.round(box.height)];
  });
})()`;

/** How far the page can be moved sideways, and by what. */
const SIDEWAYS = `(async () => {
  // what measures itself draws again a moment after the page got narrower
  await new Promise((resolve) => setTimeout(resolve, 100));
  const root = document.documentElement;
  const over = root.scrollWidth - root.clientWidth;
  if (over <= 0) return null;
  const clipped = (each) => {
    for (let box = each.parentElement; box && box !== document.body; box = box.parentElement)
      if (getComputedStyle(box).overflowX !== 'visible') return true;
    return false;
  };
  const beyond = (each) => each.getBoundingClientRect().right > root.clientWidth + 1;
  const wide = [...document.querySelectorAll('body *')].filter((each) => beyond(each) && !clipped(each));
  const last = wide.filter((each) => !wide.some((other) => other !== each && each.contains(other)))[0];
  return over + ' px by ' + (last ? last.tagName.toLowerCase() + '.' + last.getAttribute('class') + ' "' + last.textContent.slice(0, 30) + '"' : '?');
})()`;

interface Inspection {
  /** Smallest side of a target. */
  target: number;
}

/**
 * Looks at the page as it stands: axe in both themes, sizes of targets, no sideways scroll on a phone or at 400 %. Every fault is told, so
 * that one run shows them all.
 */
export function inspector(page: Page, { target }: Inspection) {
  return async (name: string): Promise<void> => {
    // a control that a sticky banner half covers is no small control
    await page.evaluate('scrollTo(0, 0)');
    for (const theme of THEMES) {
      await page.evaluate(themeScript(theme));
      const axe = new AxeBuilder({ page });
      // the dim room is other colours, nothing else
      const { violations } = await (
        theme === 'dim' ? axe.withRules('color-contrast') : axe.withTags(WCAG_22_AA)
      ).analyze();
      const told = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      );
      expect.soft(told, `${name}, ${theme}: axe`).toEqual([]);
    }
    await page.evaluate(themeScript('light'));
    expect.soft(await page.evaluate(smallTargetsScript(target)), `${name}: targets under ${target} px`).toEqual([]);
    const before = page.viewportSize();
    for (const width of NARROW) {
      await page.setViewportSize({ width, height: 844 });
      expect.soft(await page.evaluate(SIDEWAYS), `${name}: sideways scroll at ${width} px`).toBeNull();
    }
    if (before) await page.setViewportSize(before);
  };
}
