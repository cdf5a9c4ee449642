import multilateralism from '@florilegium/multilateralism'
import remarkFlorilegium from 'remark-florilegium'

export default {
  title: 'Policy Planning Staff',
  url: 'https://example.org',
  baseUrl: '/',
  future: { v4: true, faster: true },
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          remarkPlugins: [[remarkFlorilegium, { collections: [multilateralism] }]],
        },
        blog: false,
        theme: { customCss: require.resolve('remark-florilegium/style.css') },
      },
    ],
  ],
}
