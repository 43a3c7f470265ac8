import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { type Route, routes } from '../../core/api/routes.ts';
import { centerApp, templates } from './center-app.ts';

const dashboard = () => templates().dashboard;

/** The user pool, wherever a template names it. */
const pool = {
  'Fn::GetStackOutput': Match.objectLike({
    StackName: 'centralita-sign-in',
    OutputName: Match.stringLikeRegexp('RefUsers'),
  }),
};

describe('the API', () => {
  it('asks a valid token for every route of the table, and for any other path', () => {
    const found = Object.values(dashboard().findResources('AWS::ApiGatewayV2::Route'));
    const keys = found.map(({ Properties }) => Properties.RouteKey);
    const wanted = Object.values<Route>(routes).map(
      ({ method = 'GET', path }) => `${method} ${path}`,
    );
    expect(keys.sort()).toEqual([...wanted, 'GET /api/{proxy+}'].sort());
    for (const { Properties } of found) {
      expect(Properties.AuthorizationType).toBe('JWT');
      expect(Properties.AuthorizerId).toBeDefined();
    }
  });

  it('takes tokens of our own users and client alone, and one authorizer checks them for every route', () => {
    const routesOfApi = Object.values(dashboard().findResources('AWS::ApiGatewayV2::Route'));
    const authorizers = Object.keys(dashboard().findResources('AWS::ApiGatewayV2::Authorizer'));
    expect(authorizers).toHaveLength(1);
    for (const { Properties } of routesOfApi)
      expect(Properties.AuthorizerId).toEqual({ Ref: authorizers[0] });
    dashboard().hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: {
        Audience: [{ Ref: Match.stringLikeRegexp('^SignInClient') }],
        Issuer: {
          'Fn::Join': [
            '',
            ['https://cognito-idp.', { Ref: 'AWS::Region' }, '.amazonaws.com/', pool],
          ],
        },
      },
    });
  });

  it('is throttled, and logs routes instead of paths that hold telephone numbers', () => {
    dashboard().hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 },
      AccessLogSettings: {
        DestinationArn: Match.anyValue(),
        Format: Match.stringLikeRegexp('context.routeKey'),
      },
    });
    const [stage] = Object.values(dashboard().findResources('AWS::ApiGatewayV2::Stage'));
    expect(stage?.Properties.AccessLogSettings.Format).not.toContain('$context.path');
  });
});

describe('sign-in', () => {
  it('is a public client with code and PKCE that comes back to the dashboard only', () => {
    const address = {
      'Fn::GetAtt': [Match.stringLikeRegexp('^HostingDistribution'), 'DomainName'],
    };
    dashboard().hasResourceProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      PreventUserExistenceErrors: 'ENABLED',
      CallbackURLs: ['/signed-in', '/signed-in/window'].map((path) => ({
        'Fn::Join': ['', ['https://', address, path]],
      })),
      LogoutURLs: [{ 'Fn::Join': ['', ['https://', address, '/']] }],
    });
  });
});

describe('hosting', () => {
  const [distribution] = Object.values(
    dashboard().findResources('AWS::CloudFront::Distribution'),
  ).map(({ Properties }) => Properties.DistributionConfig);

  it('reads its files through origin access control from a private bucket', () => {
    const origin = distribution.Origins.find((one: object) => 'S3OriginConfig' in one);
    expect(origin.OriginAccessControlId).toBeDefined();
    for (const { Properties } of Object.values(dashboard().findResources('AWS::S3::Bucket')))
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
  });

  it('passes /api on uncached with its token, over HTTPS, and leaves its errors alone', () => {
    const [api] = distribution.CacheBehaviors;
    expect(api).toMatchObject({
      PathPattern: '/api/*',
      ViewerProtocolPolicy: 'https-only',
      // Managed policies of CloudFront: CachingDisabled and AllViewerExceptHostHeader.
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
      OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
    });
    expect(api.FunctionAssociations).toBeUndefined();
    expect(distribution.CustomErrorResponses).toBeUndefined();
    expect(distribution.DefaultCacheBehavior.FunctionAssociations).toHaveLength(1);
  });

  it('sends one strict policy with every answer', () => {
    const policies = Object.entries(
      dashboard().findResources('AWS::CloudFront::ResponseHeadersPolicy'),
    );
    expect(policies).toHaveLength(1);
    const [id, policy] = policies[0] ?? ['', {}];
    for (const behavior of [distribution.DefaultCacheBehavior, ...distribution.CacheBehaviors])
      expect(behavior.ResponseHeadersPolicyId).toEqual({ Ref: id });
    const { SecurityHeadersConfig } = policy.Properties.ResponseHeadersPolicyConfig;
    expect(SecurityHeadersConfig).toHaveProperty('StrictTransportSecurity');
    expect(SecurityHeadersConfig).toHaveProperty('ContentTypeOptions');
    expect(SecurityHeadersConfig).not.toHaveProperty('FrameOptions');
  });
});

describe('a domain of one’s own', () => {
  const dashboardDomain = 'calls.example.com';
  const dashboardCertificateArn = 'arn:aws:acm:us-east-1:111122223333:certificate/1111-2222';

  it('names distribution and sign-in, under TLS 1.2 at least', () => {
    const { stacks } = centerApp({ dashboardDomain, dashboardCertificateArn });
    const template = Template.fromStack(stacks.dashboard);
    template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Aliases: [dashboardDomain],
        ViewerCertificate: {
          AcmCertificateArn: dashboardCertificateArn,
          MinimumProtocolVersion: 'TLSv1.2_2021',
        },
      },
    });
    template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      CallbackURLs: [
        'https://calls.example.com/signed-in',
        'https://calls.example.com/signed-in/window',
      ],
      LogoutURLs: ['https://calls.example.com/'],
    });
  });

  it('needs its certificate, from where CloudFront looks', () => {
    expect(() => centerApp({ dashboardDomain })).toThrow('go together');
    const elsewhere = dashboardCertificateArn.replace('us-east-1', 'eu-west-1');
    const context = { dashboardDomain, dashboardCertificateArn: elsewhere };
    expect(() => centerApp(context)).toThrow('must be of us-east-1');
  });
});

describe('the files', () => {
  const [hashed, entry] = ['Hashed', 'Entry'].map(
    (name) =>
      Object.entries(dashboard().findResources('Custom::CDKBucketDeployment')).find(([id]) =>
        id.startsWith(`Files${name}`),
      )?.[1].Properties,
  );

  it('with a hash in their name are cached for a year and kept for pages still open', () => {
    expect(hashed).toMatchObject({
      Exclude: ['index.html', 'config.json'],
      Prune: false,
      SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable' },
    });
  });

  it('that name them are never cached', () => {
    expect(entry).toMatchObject({
      Include: ['index.html', 'config.json'],
      Prune: false,
      SystemMetadata: { 'cache-control': 'no-cache' },
      DistributionPaths: ['/', '/index.html', '/config.json'],
    });
  });
});
