import { Box, Link as LinkText } from '@strapi/design-system';
import { CONTENT_TYPES } from '@portal/contract/content-types';
import { formatMoment } from '@portal/vietnamese/days';
import { Link } from 'react-router-dom';
import { ItemLink } from '../ui/item-link';
import { scheduleTexts } from '../schedule/schedule-texts';
import { contentTypeOf } from '../type-uid';
import type { Home } from './home-answer';
import { HomeRows, HomeSection, Note } from './home-section';
import { homeTexts as texts } from './home-texts';

const moment = (instant: string) => formatMoment(new Date(instant));
const keyOf = ({ uid, documentId }: { uid: string; documentId: string }) => `${uid} ${documentId}`;

function labelOf(uid: string): string {
  const type = contentTypeOf(uid);
  return type === undefined ? '' : CONTENT_TYPES[type].label;
}

interface WaitingProps {
  title: string;
  none: string;
  waiting: Home['forMe'];
}

/** Items that wait for the user, oldest first. */
export function WaitingList({ title, none, waiting: { count, items } }: WaitingProps) {
  return (
    <HomeSection {...{ title, count, none }} isEmpty={count === 0}>
      <HomeRows {...{ rows: items, count, keyOf }}>
        {(item) => (
          <>
            <ItemLink item={item} />
            <Note>
              {labelOf(item.uid)} · {texts.since(moment(item.since))}
            </Note>
          </>
        )}
      </HomeRows>
    </HomeSection>
  );
}

export function ComingList({ coming: { count, items } }: Pick<Home, 'coming'>) {
  return (
    <HomeSection
      {...{ title: texts.coming, count, none: texts.noneComing }}
      isEmpty={items.length === 0}
    >
      <HomeRows rows={items} count={count} keyOf={(one) => `${one.action} ${keyOf(one)}`}>
        {(item) => (
          <>
            <ItemLink item={item} />
            <Note isBad={item.isRefused}>
              {labelOf(item.uid)} · {texts.at(scheduleTexts.deed(item), moment(item.at))}
              {item.isRefused && ` · ${texts.refused}`}
            </Note>
          </>
        )}
      </HomeRows>
      <Box paddingTop={3}>
        <LinkText tag={Link} to="/scheduled">
          {texts.allComing}
        </LinkText>
      </Box>
    </HomeSection>
  );
}

export function PostedList({ posted }: Pick<Home, 'posted'>) {
  return (
    <HomeSection title={texts.posted} none={texts.nonePosted} isEmpty={posted.length === 0}>
      <HomeRows rows={posted} count={posted.length} keyOf={keyOf}>
        {(item) => (
          <>
            <ItemLink item={item} />
            <Note>
              {labelOf(item.uid)} · {texts.by(item.userName, moment(item.at))}
            </Note>
          </>
        )}
      </HomeRows>
    </HomeSection>
  );
}
