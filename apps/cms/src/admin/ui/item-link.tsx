import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { formAddressOf } from './form-address';

interface Item {
  uid: string;
  documentId: string;
  title: string;
}

const UNTITLED = 'Chưa có tiêu đề';

/** A link to the form of an item. */
export function ItemLink({ item: { uid, documentId, title } }: { item: Item }) {
  return (
    <Typography tag={Link} to={formAddressOf(uid, documentId)} textColor="primary700">
      {title || UNTITLED}
    </Typography>
  );
}
