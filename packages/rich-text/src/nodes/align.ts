export const aligns = ['center', 'right', 'justify'] as const;

export type Align = (typeof aligns)[number];

const FROM_STYLE = /(?:^|;)\s*text-align\s*:\s*([a-z]+)/i;

/** The alignment that an element names by class, style or attribute; left is no alignment. */
export function alignOf(element: Element): Align | null {
  const name =
    /(?:^|\s)align-([a-z]+)/.exec(element.getAttribute('class') ?? '')?.[1] ??
    FROM_STYLE.exec(element.getAttribute('style') ?? '')?.[1]?.toLowerCase() ??
    element.getAttribute('align')?.toLowerCase();
  return aligns.find((align) => align === name) ?? null;
}

export const alignAttribute = {
  align: {
    default: null,
    parseHTML: alignOf,
    renderHTML: ({ align }: Record<string, unknown>) =>
      typeof align === 'string' ? { class: `align-${align}` } : {},
  },
};
