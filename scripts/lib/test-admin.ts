/** The administrator of every test cms. */
export const TEST_ADMIN = { email: 'bien-tap@example.gov.vn', password: 'MatKhau-2026' };
