import { all, child, make, type Part } from './xml.js';

/** The number of elements that have no text or were converted to plain text. */
export interface DocxLosses {
  formulas: number;
  /** Counts charts, diagrams and shapes. */
  drawings: number;
}

/** Unwraps elements whose text mammoth skips: fields, text directions, text boxes, formulas. */
export function openWrappers(part: Part): DocxLosses {
  for (const name of ['w:fldSimple', 'w:dir', 'w:bdo']) {
    for (const wrapper of all(part, name)) wrapper.replaceWith(...wrapper.childNodes);
  }
  for (const alternate of all(part, 'mc:AlternateContent')) {
    // mammoth reads the fallback; with both alternatives, drawings would be counted twice.
    if (!child(alternate, 'mc:Fallback')) continue;
    for (const choice of all(alternate, 'mc:Choice')) choice.remove();
  }
  for (const end of all(part, 'w:cr')) {
    make(end, 'w:br', 'first');
    end.replaceWith(...end.childNodes);
  }
  const formulas = all(part, 'm:oMath');
  for (const formula of formulas) flattenFormula(formula);
  let drawings = 0;
  for (const drawing of all(part, 'w:drawing')) {
    const boxes = all(drawing, 'w:txbxContent');
    const isPicture = all(drawing, 'a:blip').length > 0;
    if (boxes.length > 0) openBox(drawing, boxes);
    else if (!isPicture) drawings += 1;
  }
  return { formulas: formulas.length, drawings };
}

/**
 * Writes a formula as runs: `x²` keeps its superscript, other parts become plain letters in order.
 */
function flattenFormula(formula: Element): void {
  const paragraph = formula.closest('p');
  if (!paragraph) return;
  const runs = all(formula, 'm:t').map((text) => {
    const run = paragraph.ownerDocument.createElementNS(paragraph.namespaceURI, 'w:r');
    const place = text.closest('sup') ? 'superscript' : text.closest('sub') ? 'subscript' : '';
    if (place !== '') {
      const align = make(make(run, 'w:rPr', 'first'), 'w:vertAlign', 'last');
      align.setAttributeNS(run.namespaceURI, 'w:val', place);
    }
    make(run, 'w:t', 'last').textContent = text.textContent;
    return run;
  });
  const outer = formula.parentElement?.nodeName === 'm:oMathPara' ? formula.parentElement : formula;
  outer.before(...runs);
  formula.remove();
}

/** Moves the content of a text box after the paragraph to which the box is anchored. */
function openBox(drawing: Element, boxes: readonly Element[]): void {
  const alternate = drawing.closest('AlternateContent');
  const paragraph = (alternate ?? drawing).closest('p');
  paragraph?.after(...boxes.flatMap((box) => [...box.children]));
  (alternate ?? drawing).remove();
}
