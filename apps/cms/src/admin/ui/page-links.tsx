import { Flex, Link as LinkText } from '@strapi/design-system';
import { Link } from 'react-router-dom';

interface PageLink {
  to: string;
  name: string;
}

interface PageLinksProps {
  label: string;
  newer: PageLink | false;
  older: PageLink | false;
}

/** Links to the neighbouring pages of a list; nothing for a list of one page. */
export function PageLinks({ label, newer, older }: PageLinksProps) {
  const links = [newer, older].filter((link) => link !== false);
  if (links.length === 0) return null;
  return (
    <Flex tag="nav" aria-label={label} gap={4} paddingTop={4}>
      {links.map(({ to, name }) => (
        <LinkText key={name} tag={Link} to={to}>
          {name}
        </LinkText>
      ))}
    </Flex>
  );
}
