import { modelLayouts } from './all';

/** The label of a field in its form; the attribute name if no form shows it. */
export function labelOf(uid: string, name: string): string {
  return modelLayouts.find((layout) => layout.uid === uid)?.fields[name]?.label ?? name;
}
