import { Link } from 'react-router-dom';
import type { ListedSchedule } from './schedule-answer';
import { scheduleTexts as texts } from './schedule-texts';

export function ItemLink({ schedule: { uid, documentId, title } }: { schedule: ListedSchedule }) {
  return (
    <Link to={`/content-manager/collection-types/${uid}/${documentId}`}>
      {title || texts.untitled}
    </Link>
  );
}
