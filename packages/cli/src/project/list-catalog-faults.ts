export { listCatalogFaults } from '@florilegium/core'
