import { modelLayouts } from './all';

/** What editors call a field of a content type or component; its own name if they do not see it. */
export function labelOf(uid: string, name: string): string {
  return modelLayouts.find((layout) => layout.uid === uid)?.fields[name]?.label ?? name;
}
