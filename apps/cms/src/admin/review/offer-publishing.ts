import type { StrapiApp } from '@strapi/strapi/admin';
import { useMay } from '../content-rights';
import { usePublishOffer } from './publish-offers';
import { reviewTexts } from './review-texts';

interface ActionProps {
  model: string;
  documentId?: string;
}

interface Action {
  label: string;
}

/** Strapi calls it while rendering, so it may use hooks. */
interface UseAction {
  (props: ActionProps): Action | null;
  type?: string;
  position?: unknown;
}

/**
 * Renames the publish button for an item that waits for review, and hides it from users without the right.
 */
export function offerPublishing(app: Pick<StrapiApp, 'getPlugin'>): void {
  const change = app.getPlugin('content-manager').apis['addDocumentAction'];
  if (typeof change !== 'function') return;
  change((actions: UseAction[]) =>
    actions.map((action) => (action.type === 'publish' ? offered(action) : action)),
  );
}

function offered(useAction: UseAction): UseAction {
  const useOffered: UseAction = (props) => {
    const action = useAction(props);
    const offer = usePublishOffer(props.documentId);
    const mayAny = useMay('publish', props.model);
    if (!action || !mayAny || offer?.may === false) return null;
    return offer?.waits === true ? { ...action, label: reviewTexts.approve } : action;
  };
  return Object.assign(useOffered, { type: useAction.type, position: useAction.position });
}
