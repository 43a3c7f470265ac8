/** Of the function's role, as the environment has them; without a token where they are a person's own. */
export const roleCredentials = (
  {
    AWS_ACCESS_KEY_ID: accessKeyId = '',
    AWS_SECRET_ACCESS_KEY: secretAccessKey = '',
    AWS_SESSION_TOKEN: sessionToken,
  }: NodeJS.ProcessEnv = process.env,
) => ({
  accessKeyId,
  secretAccessKey,
  ...(sessionToken && { sessionToken }),
});
