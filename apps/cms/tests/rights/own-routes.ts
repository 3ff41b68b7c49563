import { ADMIN, EDITORS, EVERYBODY, REVIEWERS, type Row } from './expected.js';

const SCHEDULES = '/admin/workflow/schedules/:uid/:documentId' as const;
const TAKING_BACK = '/admin/workflow/taking-back/:uid/:documentId' as const;
const SOON = new Date(Date.now() + 3_600_000).toISOString();

/** The portal's own routes for the admin. */
export const OWN_ROUTES: readonly Row[] = [
  { route: 'POST /admin/filing', body: { paragraphs: ['QUYẾT ĐỊNH'] }, who: EVERYBODY },
  { route: 'GET /admin/filing/:documentId', on: 'draft law', who: EVERYBODY },
  {
    ...{ route: 'POST /admin/filing/:documentId/keep', on: 'draft law' },
    body: { field: 'effectiveFrom', says: '2019-01-01' },
    ...{ who: `writer:own,assigned ${EDITORS}`, answers: 404 },
  },
  { route: 'POST /admin/presence', on: 'draft', who: EVERYBODY },
  { route: 'POST /admin/presence/leave', who: EVERYBODY, answers: 400 },
  { route: 'GET /admin/legal-review', who: EVERYBODY },
  { route: 'GET /admin/file-uses/:id', who: EVERYBODY },
  // Without the header of the protocol, and of nobody's parts.
  { route: 'POST /admin/upload-parts', who: EVERYBODY, answers: 412 },
  { route: 'GET /admin/upload-parts/:id', who: EVERYBODY, answers: 404 },
  { route: 'PATCH /admin/upload-parts/:id', who: EVERYBODY, answers: 404 },
  { route: 'DELETE /admin/upload-parts/:id', who: EVERYBODY, answers: 404 },
  { route: 'GET /admin/history/:uid/:documentId', on: 'draft', who: EVERYBODY },
  {
    ...{ route: 'GET /admin/history/:uid/:documentId/:version', on: 'draft' },
    ...{ who: EVERYBODY, answers: 404 },
  },
  {
    ...{ route: 'POST /admin/history/:uid/:documentId/:version/restore', on: 'draft' },
    ...{ who: `writer:own,assigned ${EDITORS}`, answers: 404 },
  },
  { route: 'GET /admin/workflow/rights', who: ADMIN },
  {
    route: 'PUT /admin/workflow/rights/people/:id',
    body: { categories: [] },
    who: ADMIN,
    answers: 404,
  },
  { route: 'PUT /admin/workflow/rights/four-eyes', body: { isOn: false }, who: ADMIN },
  { route: 'GET /admin/workflow/assignments/:uid/:documentId', on: 'draft', who: EDITORS },
  {
    ...{ route: 'PUT /admin/workflow/assignments/:uid/:documentId', on: 'draft' },
    ...{ body: { users: [] }, who: EDITORS },
  },
  { route: 'GET /admin/workflow/schedules', who: EVERYBODY, answers: 400 },
  { route: `GET ${SCHEDULES}`, on: 'draft', who: EVERYBODY },
  { route: `PUT ${SCHEDULES}/publish`, on: 'draft', body: { at: SOON }, who: EDITORS },
  { route: `DELETE ${SCHEDULES}/publish`, on: 'draft', who: EDITORS },
  { route: `PUT ${SCHEDULES}/withdraw`, on: 'published', body: { at: SOON }, who: REVIEWERS },
  { route: `DELETE ${SCHEDULES}/withdraw`, on: 'published', who: REVIEWERS },
  { route: 'GET /admin/workflow/review/:uid/:documentId', on: 'draft', who: EVERYBODY },
  {
    ...{ route: 'POST /admin/workflow/review/:uid/:documentId/send', on: 'draft' },
    who: `writer:own,assigned ${EDITORS}`,
  },
  {
    ...{ route: 'POST /admin/workflow/review/:uid/:documentId/return', on: 'draft' },
    ...{ body: { note: 'Sửa tiêu đề' }, who: EDITORS, answers: 400 },
  },
  { route: `GET ${TAKING_BACK}`, on: 'draft', who: EVERYBODY },
  {
    ...{ route: `POST ${TAKING_BACK}/retire`, on: 'published', body: { reason: 'Đã có bản mới' } },
    who: REVIEWERS,
  },
  {
    ...{ route: `POST ${TAKING_BACK}/reinstate`, on: 'published', who: REVIEWERS },
    answers: 400,
  },
  { route: 'GET /admin/workflow/waiting', who: EVERYBODY },
  { route: 'GET /admin/workflow/home', who: EVERYBODY },
  { route: 'GET /admin/tasks', who: EVERYBODY },
  { route: 'GET /admin/workflow/lists/:uid', who: EVERYBODY },
  {
    ...{ route: 'PUT /admin/workflow/lists/:uid/views' },
    ...{ body: { name: 'Của tôi', search: 'view=mine' }, who: EVERYBODY },
  },
  { route: 'DELETE /admin/workflow/lists/:uid/views/:id', who: EVERYBODY },
  { route: 'GET /admin/workflow/audit', who: ADMIN },
  { route: 'GET /admin/workflow/audit/choices', who: ADMIN },
  { route: 'GET /admin/workflow/audit/check', who: ADMIN },
  { route: 'GET /admin/workflow/audit/csv', who: ADMIN },
  { route: 'GET /admin/statistics/posts', who: REVIEWERS, answers: 400 },
  { route: 'GET /admin/statistics/views', who: EVERYBODY, answers: 400 },
  { route: 'GET /admin/statistics/views/:uid/:documentId', on: 'draft', who: EVERYBODY },
  { route: 'GET /admin/statistics/posts/choices', who: REVIEWERS },
  { route: 'GET /admin/statistics/posts/xlsx', who: REVIEWERS, answers: 400 },
  { route: 'GET /admin/workflow/previews/:uid/:documentId', on: 'draft', who: EVERYBODY },
  { route: 'POST /admin/workflow/previews/:uid/:documentId', on: 'draft', who: EVERYBODY },
  { route: 'DELETE /admin/workflow/previews/:uid/:documentId', on: 'draft', who: EVERYBODY },
  { route: 'GET /admin/workflow/site-address', who: EVERYBODY },
  { route: 'GET /admin/webhook-subscribers', who: ADMIN },
  { route: 'POST /admin/webhook-subscribers', who: ADMIN, answers: 400 },
  { route: 'PUT /admin/webhook-subscribers/:id', who: ADMIN, answers: 400 },
  {
    route: 'POST /admin/webhook-subscribers/:id/switch',
    body: { isOn: false },
    who: ADMIN,
    answers: 404,
  },
  { route: 'POST /admin/webhook-subscribers/:id/rotate', who: ADMIN, answers: 404 },
  { route: 'POST /admin/webhook-subscribers/:id/ping', who: ADMIN, answers: 404 },
  { route: 'DELETE /admin/webhook-subscribers/:id', who: ADMIN, answers: 404 },
  { route: 'GET /admin/webhook-subscribers/:id/deliveries', who: ADMIN },
  {
    ...{ route: 'POST /admin/webhook-subscribers/:id/deliveries/:delivery/again', who: ADMIN },
    answers: 404,
  },
  { route: 'GET /admin/api-clients', who: ADMIN },
  { route: 'POST /admin/api-clients', who: ADMIN, answers: 400 },
  { route: 'PUT /admin/api-clients/:id', who: ADMIN, answers: 400 },
  { route: 'POST /admin/api-clients/:id/revoke', who: ADMIN, answers: 404 },
];
