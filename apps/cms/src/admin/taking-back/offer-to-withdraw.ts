import type { StrapiApp } from '@strapi/strapi/admin';
import { useMay } from '../content-rights';

interface ItemProps {
  model: string;
}

/** An action of Strapi: a hook that describes its button, with its type and position. */
interface ItemAction {
  (props: ItemProps): object | null;
  type?: string;
  position?: unknown;
}

/** Strapi offers to unpublish to all who may publish; this checks the portal's own right, by type. */
export function offerToWithdraw(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { addDocumentAction, addBulkAction } = app.getPlugin('content-manager').apis;
  if (typeof addDocumentAction === 'function') addDocumentAction(withRight);
  if (typeof addBulkAction === 'function') addBulkAction(withRight);
}

const withRight = (actions: ItemAction[]) =>
  actions.map((action) => (action.type === 'unpublish' ? forThoseWhoMay(action) : action));

function forThoseWhoMay(useUnpublish: ItemAction): ItemAction {
  const useWithdraw = (props: ItemProps) => {
    const mayWithdraw = useMay('withdraw', props.model);
    const described = useUnpublish(props);
    return mayWithdraw ? described : null;
  };
  const { type, position } = useUnpublish;
  return Object.assign(useWithdraw, { type, position });
}
