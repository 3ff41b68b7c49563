const PUBLIC_ACTIONS = ['article.find', 'article.findOne', 'category.find', 'category.findOne'].map(
  (name) => `api::${name.split('.')[0]}.${name}`,
);

module.exports = {
  register() {},

  /** Lets everybody read, as one does by ticking the boxes of the role "Public" in the admin. */
  async bootstrap({ strapi }) {
    const role = await strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    const permissions = strapi.db.query('plugin::users-permissions.permission');
    for (const action of PUBLIC_ACTIONS) {
      const granted = await permissions.findOne({ where: { action, role: role.id } });
      if (!granted) await permissions.create({ data: { action, role: role.id } });
    }
  },
};
