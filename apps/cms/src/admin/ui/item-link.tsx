import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { formAddressOf } from './form-address';
import { uiTexts } from './ui-texts';

interface Item {
  uid: string;
  documentId: string;
  title: string;
}

/** A link to the form of an item. */
export function ItemLink({ item: { uid, documentId, title } }: { item: Item }) {
  return (
    <Typography tag={Link} to={formAddressOf(uid, documentId)} textColor="primary700">
      {title || uiTexts.untitled}
    </Typography>
  );
}
