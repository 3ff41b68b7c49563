import { Button, Flex, Typography } from '@strapi/design-system';
import * as z from 'zod/mini';
import { FailureNote } from '../ui/failure-note';
import { useAdminData } from '../ui/use-admin-data';
import { takingBackTexts as texts } from './taking-back-texts';
import { TAKING_BACK, takenBack, type TakenBack, type Withdrawal } from './withdrawal-answer';

interface TakingBackPanelProps extends TakenBack {
  model: string;
  documentId: string;
}

/** Says how, why, when and by whom an item was withdrawn, and reinstates an obsolete one. */
export function TakingBackPanel(props: TakingBackPanelProps) {
  const { model, documentId, withdrawals, mayWithdraw } = props;
  const address = `${TAKING_BACK}/${model}/${documentId}`;
  const { failure, send } = useAdminData(undefined, takenBack);
  const present = withdrawals.find(({ isHolding }) => isHolding);
  const former = withdrawals.filter((one) => one !== present);
  const reinstate = async () => {
    const done = await send('post', `${address}/reinstate`, {}, z.null());
    // Reloads the page: Strapi's form would keep its cached item.
    if (done !== undefined) window.location.reload();
  };
  return (
    <Flex id="taking-back" direction="column" alignItems="stretch" gap={3} width="100%">
      <FailureNote failure={failure} />
      <div role="status">{present && <Told withdrawal={present} />}</div>
      {present?.way === 'obsolete' && mayWithdraw && (
        <Button variant="secondary" onClick={() => void reinstate()}>
          {texts.reinstate}
        </Button>
      )}
      {present && <Typography variant="pi">{texts.publishingEnds}</Typography>}
      {former.length > 0 && (
        <details>
          <summary>{texts.before}</summary>
          <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {former.map((one) => (
              <Told key={one.at} withdrawal={one} />
            ))}
          </Flex>
        </details>
      )}
    </Flex>
  );
}

function Told({ withdrawal: { way, location, reason, userName, at } }: { withdrawal: Withdrawal }) {
  return (
    <div>
      <Typography tag="p" fontWeight="bold">
        {texts.state(way)}
      </Typography>
      {location !== null && <Typography tag="p">{texts.leadsTo(location)}</Typography>}
      {reason !== '' && <Typography tag="p">{texts.reasonWas(reason)}</Typography>}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {texts.by(userName, at)}
      </Typography>
    </div>
  );
}
