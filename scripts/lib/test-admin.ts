/** The administrator of every cms that is made to be tested. */
export const TEST_ADMIN = { email: 'bien-tap@example.gov.vn', password: 'MatKhau-2026' };
