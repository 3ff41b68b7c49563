import { all, child, make, type Part } from './xml.js';

/** How much of a document has no text, or had to be made plain. */
export interface DocxLosses {
  formulas: number;
  /** Charts, diagrams and shapes. */
  drawings: number;
}

/** Elements whose words mammoth passes over: fields, directions, text boxes, formulas. */
export function openWrappers(part: Part): DocxLosses {
  for (const name of ['w:fldSimple', 'w:dir', 'w:bdo']) {
    for (const wrapper of all(part, name)) wrapper.replaceWith(...wrapper.childNodes);
  }
  for (const alternate of all(part, 'mc:AlternateContent')) {
    // mammoth reads the copy for older programs; both would be counted twice.
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

/** `x²` as a run and a raised run; the letters of whatever else in their order. */
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

/** What a box holds goes on after the paragraph that the box hangs on. */
function openBox(drawing: Element, boxes: readonly Element[]): void {
  const alternate = drawing.closest('AlternateContent');
  const paragraph = (alternate ?? drawing).closest('p');
  paragraph?.after(...boxes.flatMap((box) => [...box.children]));
  (alternate ?? drawing).remove();
}
